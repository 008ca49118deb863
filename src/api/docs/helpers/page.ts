/** Everything it needs comes from here: its own files only, and nothing runs that is not one of them. */
export const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ")

export const DOCS_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>API of TheRxSpot Marketplace</title>
    <link rel="stylesheet" href="/docs/assets/swagger-ui.css" />
    <link rel="stylesheet" href="/docs/assets/docs.css" />
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="api"><p class="waiting">Loading …</p></div>
    <noscript>This page needs JavaScript. The same as data: <a href="/openapi.json">/openapi.json</a></noscript>
    <script src="/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/docs/assets/docs.js"></script>
  </body>
</html>
`

/** Shows the description; nothing can be sent from the page, which would be a form for making up requests. */
export const DOCS_SCRIPT = `SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#api",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  supportedSubmitMethods: [],
  validatorUrl: null,
})
`

export const DOCS_STYLE = `body { margin: 0; background: #fff; }
.waiting, noscript { display: block; padding: 24px; font: 16px/1.5 system-ui, sans-serif; }
.swagger-ui .scheme-container { display: none; }
.swagger-ui .opblock.opblock-get .opblock-summary-method { background: #0b5cad; }
.swagger-ui .opblock.opblock-post .opblock-summary-method { background: #19704a; }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #b3261e; }
.swagger-ui .version-stamp, .swagger-ui .info .title small { background: #4a5568; }
.swagger-ui .info .title small.version-stamp { background: #46650b; }
.swagger-ui .wrapper { padding: 0 16px; }
.swagger-ui .opblock .opblock-summary-path { word-break: break-word; }
.swagger-ui .opblock .opblock-summary-description { color: #3b4151; }
@media (max-width: 640px) {
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
  .swagger-ui .opblock .opblock-summary-path { max-width: none; }
  .swagger-ui .opblock .opblock-summary-description { flex-basis: 100%; padding: 4px 0 0 8px; }
}
`
