package onenet.sm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept encrypted is read with its key at its place, and otherwise not at all")
class Sm4Test {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] KEY = Sm4.key(bytes("a secret of any length"));

    @Test
    @DisplayName("with key and place it is what it was; twice encrypted it looks different")
    void whole() {
        byte[] first = Sm4.encrypt(KEY, RANDOM, bytes("13800000000"), bytes("row 1"));
        byte[] second = Sm4.encrypt(KEY, RANDOM, bytes("13800000000"), bytes("row 1"));
        assertThat(Sm4.decrypt(KEY, first, bytes("row 1"))).contains(bytes("13800000000"));
        assertThat(first).isNotEqualTo(second);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("138");
    }

    @Test
    @DisplayName("with another key, at another place, altered or cut off it is no text")
    void notWhole() {
        byte[] sealed = Sm4.encrypt(KEY, RANDOM, bytes("13800000000"), bytes("row 1"));
        assertThat(Sm4.decrypt(Sm4.key(bytes("another")), sealed, bytes("row 1")))
                .isEmpty();
        assertThat(Sm4.decrypt(KEY, sealed, bytes("row 2"))).isEmpty();
        assertThat(Sm4.decrypt(KEY, bytes("short"), bytes("row 1"))).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(Sm4.decrypt(KEY, sealed, bytes("row 1"))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
