<?php

declare(strict_types=1);

/** What the marketplace answered, whether it agreed or not. */
final class RxSpotHubAnswer
{
    /** @param array<string, mixed> $body the JSON document; see README.md for its fields */
    public function __construct(public readonly int $status, public readonly array $body)
    {
    }

    public function isOk(): bool
    {
        return $this->status === 200 || $this->status === 201;
    }
}

/** Nobody answered, or not in JSON. The same request may be sent again. */
final class RxSpotHubUnreachable extends RuntimeException
{
}

/**
 * Asks the marketplace for a live store. Plain PHP 8 with the json, hash and openssl extensions; no packages.
 *
 *     $client = new RxSpotHubClient('https://api.therxspot.com', getenv('HUB_PROVISIONING_SECRET'));
 *     $answer = $client->provision(['handle' => 'best-health', 'business_name' => 'Best Health', 'owner_email' => 'owner@example.com']);
 *     echo $answer->body['storefront_url'];
 */
final class RxSpotHubClient
{
    public const PATH = '/admin/hub/provision';

    /** The marketplace's own failures, worth another try. */
    private const TEMPORARY = [500, 502, 503, 504];

    public function __construct(
        private readonly string $baseUrl,
        private readonly string $secret,
        private readonly int $timeoutSeconds = 40,
        private readonly int $attempts = 3,
    ) {
        if ($secret === '') {
            throw new InvalidArgumentException('The signing secret is empty.');
        }
    }

    /**
     * Makes a business, or finds the one that this very call made before: repeating it is always safe.
     *
     * @param array<string, mixed> $business handle, business_name, owner_email; optional logo_url, primary_color, secondary_color
     */
    public function provision(array $business): RxSpotHubAnswer
    {
        $body = json_encode(['schema_version' => 1] + $business, JSON_THROW_ON_ERROR);
        for ($attempt = 1; ; $attempt++) {
            $timestamp = self::now();
            $last = $attempt >= $this->attempts;
            try {
                $answer = $this->send($body, (string) $timestamp, $this->sign($body, $timestamp));
                if ($last || !in_array($answer->status, self::TEMPORARY, true)) {
                    return $answer;
                }
            } catch (RxSpotHubUnreachable $problem) {
                if ($last) {
                    throw $problem;
                }
            }
            sleep($attempt);
        }
    }

    /** The signature of a body, byte for byte as it is going to be sent. The time is always signed in milliseconds. */
    public function sign(string $body, int $timestampMs): string
    {
        return hash_hmac('sha256', $timestampMs . '.' . $body, $this->secret);
    }

    /** Sends one signed request, once. */
    public function send(string $body, string $timestamp, string $signature): RxSpotHubAnswer
    {
        $headers = [
            'Content-Type: application/json',
            'X-Hub-Timestamp: ' . $timestamp,
            'X-Hub-Signature: sha256=' . $signature,
        ];
        $context = stream_context_create([
            'http' => [
                'method' => 'POST',
                'header' => implode("\r\n", $headers),
                'content' => $body,
                'timeout' => $this->timeoutSeconds,
                // The answer to a refusal says why; without this PHP throws it away.
                'ignore_errors' => true,
                'follow_location' => 0,
            ],
        ]);
        $url = rtrim($this->baseUrl, '/') . self::PATH;
        $http_response_header = [];
        $text = @file_get_contents($url, false, $context);
        if ($text === false) {
            throw new RxSpotHubUnreachable('No answer from ' . $url);
        }
        return new RxSpotHubAnswer(self::statusOf($http_response_header), self::documentOf($text));
    }

    private static function now(): int
    {
        return (int) floor(microtime(true) * 1000);
    }

    /** @param list<string> $headers */
    private static function statusOf(array $headers): int
    {
        return preg_match('~^HTTP/\S+ (\d{3})~', $headers[0] ?? '', $found) === 1 ? (int) $found[1] : 0;
    }

    /** @return array<string, mixed> */
    private static function documentOf(string $text): array
    {
        $document = json_decode($text, true);
        if (!is_array($document)) {
            throw new RxSpotHubUnreachable('The answer is not JSON: is the address right?');
        }
        return $document;
    }
}
