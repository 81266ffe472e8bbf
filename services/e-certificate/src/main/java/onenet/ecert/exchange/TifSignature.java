package onenet.ecert.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The header signature of the provincial gateway (广东智能网关): upper-case hex SHA-256(timestamp + token + nonce + timestamp). */
record TifSignature(String timestamp, String nonce, String token) {

    String value() {
        try {
            String text = timestamp + token + nonce + timestamp;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
