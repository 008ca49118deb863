<?php

declare(strict_types=1);

// One call of the Hub's PHP client, spoiled as the first argument says. Prints { "status", "body" }.

require __DIR__ . '/../../../../docs/hub/RxSpotHubClient.php';

/** Sorts keys on every level, as canonical JSON wants them. */
function sorted(mixed $value): mixed
{
    if (!is_array($value)) {
        return $value;
    }
    if (!array_is_list($value)) {
        ksort($value, SORT_STRING);
    }
    return array_map(sorted(...), $value);
}

[, $mode, $url] = $argv;
$secret = (string) getenv('HUB_PROVISIONING_SECRET');
$client = new RxSpotHubClient($url, $mode === 'wrong secret' ? 'not-the-secret-of-this-server' : $secret);

$document = [
    'schema_version' => 1,
    'handle' => 'php-clinic',
    'business_name' => 'Clínica / PHP',
    'owner_email' => 'owner@php-clinic.example',
    'logo_url' => 'https://cdn.example.com/a/b.svg',
];
$body = json_encode($document, JSON_THROW_ON_ERROR);
$now = (int) floor(microtime(true) * 1000);
if ($mode === 'old timestamp') {
    $now -= 6 * 60 * 1000;
}
if ($mode === 'seconds') {
    $now = intdiv($now, 1000) * 1000;
}
$signed = $mode === 'canonical'
    ? json_encode(sorted($document), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE)
    : $body;
$signature = $client->sign($signed, $now);
if ($mode === 'tampered body') {
    $body = str_replace('owner@php-clinic.example', 'thief@php-clinic.example', $body);
}
$answer = $client->send($body, $mode === 'seconds' ? (string) intdiv($now, 1000) : (string) $now, $signature);
echo json_encode(['status' => $answer->status, 'body' => $answer->body], JSON_THROW_ON_ERROR);
