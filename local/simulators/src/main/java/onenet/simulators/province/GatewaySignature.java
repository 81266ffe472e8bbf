package onenet.simulators.province;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The header signature of the provincial gateway (TIF): upper-case hex SHA-256(timestamp + token + nonce + timestamp). */
record GatewaySignature(String paasId, String timestamp, String nonce, String signature) {

    void require(String token) {
        if (blank(paasId)
                || blank(timestamp)
                || blank(nonce)
                || !of(timestamp, token, nonce).equals(signature)) {
            throw new Refusal(Refusal.Code.SIGN_INVALID, "x-tif-signature does not fit the other headers");
        }
    }

    static String of(String timestamp, String token, String nonce) {
        try {
            byte[] text = (timestamp + token + nonce + timestamp).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
