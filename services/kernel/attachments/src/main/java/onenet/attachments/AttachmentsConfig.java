package onenet.attachments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where uploaded contents are kept, and who looks through them first. */
@ConfigMapping(prefix = "onenet.attachments")
public interface AttachmentsConfig {

    /** {@code FILES}: one file system; {@code S3}: an object store, so that several replicas see the same. */
    @WithDefault("FILES")
    Store store();

    /** Where contents lie with {@code FILES}; with {@code S3} only uploads under way. */
    Path directory();

    /** The object store of {@code S3}. */
    S3 s3();

    /** {@code NONE}: uploads are not looked through; {@code CLAMAV}: by a ClamAV daemon, and nothing is taken while it cannot be asked. */
    @WithDefault("NONE")
    Scanner scanner();

    /** The daemon of {@code CLAMAV}. */
    Clamav clamav();

    /** The kinds of scanner. */
    enum Scanner {
        NONE,
        CLAMAV
    }

    /** A ClamAV daemon that listens on TCP. Its {@code StreamMaxLength} must reach 10 MiB. */
    interface Clamav {

        /** Where it listens. */
        @WithDefault("127.0.0.1")
        String host();

        /** Its port. */
        @WithDefault("3310")
        int port();

        /** Longest wait for it to answer. */
        @WithDefault("20s")
        Duration patience();
    }

    /** The kinds of store. */
    enum Store {
        FILES,
        S3
    }

    /** An object store that speaks S3. */
    interface S3 {

        /** Its address; none for the cloud provider's own in the region. */
        Optional<URI> endpoint();

        /** Region that signatures name. */
        @WithDefault("us-east-1")
        String region();

        /** Bucket. */
        @WithDefault("onenet-attachments")
        String bucket();

        /** What keys begin with, for example {@code hazchem-licence/}; each service has its own. */
        Optional<String> prefix();

        /** Access key; none where the machine's own identity is used. */
        Optional<String> accessKey();

        /** Secret key. */
        Optional<String> secretKey();

        /** Whether the bucket stands in the path instead of in the host's name. */
        @WithDefault("true")
        boolean pathStyle();

        /** Tries of one call that the store fails or breaks off. */
        @WithDefault("4")
        int attempts();

        /** Longest wait for one try. */
        @WithDefault("30s")
        Duration patience();
    }
}
