<?php

declare(strict_types=1);

require __DIR__ . '/RxSpotHubClient.php';

const USAGE = <<<'TEXT'
    Makes a business on the marketplace.

      HUB_PROVISIONING_SECRET=... php provision.php --url=https://api.therxspot.com \
        --handle=best-health --name="Best Health" --email=owner@besthealth.com \
        [--logo=https://...] [--primary=#2A4B5C] [--secondary=#00B4A0]

    TEXT;

$given = getopt('', ['url:', 'handle:', 'name:', 'email:', 'logo:', 'primary:', 'secondary:', 'help']);
$secret = (string) getenv('HUB_PROVISIONING_SECRET');
if ($given === false || isset($given['help']) || !isset($given['handle'], $given['name'], $given['email'])) {
    fwrite(STDERR, USAGE);
    exit(isset($given['help']) ? 0 : 2);
}
if ($secret === '') {
    fwrite(STDERR, "HUB_PROVISIONING_SECRET is not set.\n");
    exit(2);
}

$business = array_filter([
    'handle' => $given['handle'],
    'business_name' => $given['name'],
    'owner_email' => $given['email'],
    'logo_url' => $given['logo'] ?? null,
    'primary_color' => $given['primary'] ?? null,
    'secondary_color' => $given['secondary'] ?? null,
], fn ($value) => $value !== null);

try {
    $client = new RxSpotHubClient($given['url'] ?? 'http://localhost:9000', $secret);
    $answer = $client->provision($business);
} catch (RxSpotHubUnreachable $problem) {
    fwrite(STDERR, $problem->getMessage() . "\n");
    exit(1);
}

echo json_encode($answer->body, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
exit($answer->isOk() ? 0 : 1);
