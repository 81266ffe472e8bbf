package onenet.oversight.publicity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Settings of the publicity of licences (双公示). */
@ConfigMapping(prefix = "onenet.oversight.publicity")
public interface PublicityConfig {

    /** Base address of the upper platform, up to and including {@code /credit-publicity/v1}. */
    @WithDefault("http://127.0.0.1:8095/credit-publicity/v1")
    URI url();

    /** Account of this city at the platform. */
    @WithDefault("shanwei-demo")
    String account();

    /** Secret of the account. */
    @WithDefault("demo-secret")
    String secret();

    /** Longest wait for one answer of the platform. */
    @WithDefault("10s")
    Duration timeout();

    /** How often to look for records the platform has not confirmed; {@code off} for never. */
    @WithDefault("5s")
    String sendEvery();

    /** How long a worker may hold one record; afterwards another takes it up. Longer than the timeout. */
    @WithDefault("60s")
    Duration lease();

    /** Longest pause between two attempts. */
    @WithDefault("15m")
    Duration longestPause();

    /** Attempts without a clear answer after which a record is set aside for somebody to look at. */
    @WithDefault("20")
    int attempts();

    /** How often to look whether a comparison with the platform is asked for or due; {@code off} for never. */
    @WithDefault("60s")
    String compareEvery();

    /** Most rows of one file; who asks for more is told how many there are. */
    @WithDefault("10000")
    int rowsOfAFile();
}
