package onenet.simulators.witness;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** The witnesses of the demonstration. */
@ConfigMapping(prefix = "onenet.simulators.witnesses")
interface WitnessConfig {

    /** Where each keeps what it has signed. */
    Path directory();

    /** The city's front door, behind which the logs say their keys. */
    URI gateway();

    /** Keys by the witnesses' names. */
    Map<String, Key> keys();

    /** A demonstration key; both halves can be read by anybody. */
    interface Key {

        /** PKCS#8 in base64. */
        String secret();

        /** SubjectPublicKeyInfo in base64. */
        String open();
    }
}
