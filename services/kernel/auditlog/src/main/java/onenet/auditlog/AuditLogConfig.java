package onenet.auditlog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Settings of the public log of the audit record. */
@ConfigMapping(prefix = "onenet.audit-log")
public interface AuditLogConfig {

    /** Names the log, with the service's name behind it; stands in every head. */
    @WithDefault("onenet.example/audit")
    String origin();

    /** Pause between two looks for acts that do not stand in the log yet. */
    @WithDefault("1s")
    String every();

    /** Keys the heads are signed with. */
    Keys keys();

    /** Who is shown every head, by name. */
    Map<String, Witness> witnesses();

    /** Witnesses that must have signed a head before it is the one shown; with fewer configured, all of them. */
    @WithDefault("2")
    int enough();

    /** How long a witness may take. */
    @WithDefault("2s")
    Duration patience();

    /** The two keys. */
    interface Keys {

        /** Directory with {@code log-ed25519} and {@code log-sm2}, each {@code .key} (encrypted PKCS#8) and {@code .pub}. */
        @WithDefault("data/audit-log-keys")
        Path directory();

        /** Password of the key files. */
        @WithDefault("demo-only")
        String password();

        /** Whether missing keys are made; off in production, where nothing is published without them. */
        @WithDefault("true")
        boolean makeDemoKeys();
    }

    /** One witness. */
    interface Witness {

        /** Address that {@code /add-checkpoint} is put behind. */
        URI url();

        /** Its key, in one line, as it gave it out. */
        String key();
    }
}
