package onenet.attachments;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store and the scanner that the configuration chose. */
@Singleton
class ChosenStore {

    @Produces
    @Singleton
    ContentStore store(AttachmentsConfig config) {
        return switch (config.store()) {
            case FILES -> new FileContentStore(config.directory());
            case S3 -> S3ContentStore.of(config.directory(), config.s3());
        };
    }

    @Produces
    @Singleton
    VirusScanner scanner(AttachmentsConfig config) {
        return switch (config.scanner()) {
            case NONE -> file -> {};
            case CLAMAV -> new ClamAv(config.clamav());
        };
    }
}
