package onenet.ecert.verification;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.seal.SealKeys;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every single byte of a certificate changed, left out and put in, at every place with {@code ONENET_PROOFS=all} as in {@code make strict}; otherwise
 * at every {@value #STEP}th, so that a test run stays short.
 */
@DisplayName("Of a certificate no byte can be changed, left out or put in")
class SingleByteTest {

    private static final int STEP = 7;

    @TempDir
    static Path directory;

    private static SealKeys keys;
    private static byte[] genuine;
    private static String text;

    @BeforeAll
    static void aSealedLicence() {
        keys = LicenceFixtures.keys(directory);
        genuine = LicenceFixtures.sealed(keys.of("441521").orElseThrow());
        text = OtherReadings.streamed(genuine);
    }

    @Test
    @DisplayName("changed")
    void changed() {
        noneIsIntact(0, (file, at) -> {
            byte[] other = file.clone();
            other[at] ^= (byte) (1 + (at * 31 + 7) % 255);
            return other;
        });
    }

    @Test
    @DisplayName("left out")
    void leftOut() {
        noneIsIntact(2, (file, at) -> {
            byte[] other = new byte[file.length - 1];
            System.arraycopy(file, 0, other, 0, at);
            System.arraycopy(file, at + 1, other, at, file.length - at - 1);
            return other;
        });
    }

    @Test
    @DisplayName("put in")
    void putIn() {
        noneIsIntact(4, (file, at) -> {
            byte[] other = new byte[file.length + 1];
            System.arraycopy(file, 0, other, 0, at);
            other[at] = (byte) (at * 17);
            System.arraycopy(file, at, other, at + 1, file.length - at);
            return other;
        });
    }

    private static void noneIsIntact(int from, BiFunction<byte[], Integer, byte[]> change) {
        DocumentVerification verification =
                new DocumentVerification(keys.trust(), OfdLimits.DEFAULT, OwnFiles.of(genuine));
        Map<Integer, String> passed = new ConcurrentHashMap<>();
        boolean all = "all".equals(System.getenv("ONENET_PROOFS"));
        IntStream.iterate(all ? 0 : from, at -> at < genuine.length, at -> at + (all ? 1 : STEP))
                .parallel()
                .forEach(at -> {
                    byte[] file = change.apply(genuine, at);
                    String fault = fault(file, verification.verify(file, LicenceFixtures.NOW.plusSeconds(60)));
                    if (!fault.isEmpty()) {
                        passed.put(at, fault);
                    }
                });
        assertThat(passed).isEmpty();
    }

    private static String fault(byte[] file, DocumentReport report) {
        if (report.integrity() == IntegrityVerdict.INTACT) {
            return "intact";
        }
        // only the register knows that this is another file: then at least every program reads the same in it
        boolean byRegister = report.checks().stream()
                .anyMatch(check -> check.reason().equals(java.util.Optional.of(ReasonCode.NOT_THE_REGISTERED_FILE)));
        if (!byRegister) {
            return "";
        }
        boolean same = OtherReadings.streamed(file).equals(text)
                && OtherReadings.listed(file, directory).equals(text);
        return same ? "" : "reads otherwise";
    }
}
