package onenet.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps contents in an object store that speaks S3. The digest goes along with every content, so that the store refuses what was
 * changed or cut on its way; it is checked again when the content is read.
 */
final class S3ContentStore implements ContentStore {

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final Path incoming;

    private S3ContentStore(S3Client client, String bucket, String prefix, Path incoming) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        this.incoming = incoming;
    }

    static S3ContentStore of(Path directory, AttachmentsConfig.S3 config) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config))
                .forcePathStyle(config.pathStyle())
                .serviceConfiguration(each -> each.chunkedEncodingEnabled(false))
                // every digest is ours and goes along by itself; stores beside the cloud provider's know no other
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .socketTimeout(config.patience())
                        .build())
                .overrideConfiguration(each -> each.apiCallAttemptTimeout(config.patience())
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(config.attempts())
                                .build()));
        config.endpoint().ifPresent(client::endpointOverride);
        return new S3ContentStore(
                client.build(), config.bucket(), config.prefix().orElse(""), directory);
    }

    private static AwsCredentialsProvider credentials(AttachmentsConfig.S3 config) {
        return config.accessKey()
                .<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(key, config.secretKey().orElseThrow())))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    @Override
    public void keep(Path finished, String digest) throws IOException {
        String key = prefix + Digest.place(digest);
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(key).checksumSHA256(checksum),
                    RequestBody.fromFile(finished));
        } catch (SdkException failed) {
            throw new IOException("the object store did not take " + key, failed);
        }
    }

    @Override
    public InputStream open(String digest) throws IOException {
        String key = prefix + Digest.place(digest);
        try {
            return new CheckedContent(
                    client.getObject(request -> request.bucket(bucket).key(key)), digest);
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(key);
        } catch (SdkException failed) {
            throw new IOException("the object store did not give " + key, failed);
        }
    }

    @Override
    public Path temporary() throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming), "upload", "");
    }
}
