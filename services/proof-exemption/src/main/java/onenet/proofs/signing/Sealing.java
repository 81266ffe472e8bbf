package onenet.proofs.signing;

import onenet.proofs.ProofsConfig;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals short secrets for the database under the password of this service's keys, so that who reads a row or a backup cannot use them. */
@Singleton
public class Sealing {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 100_000;

    private final char[] password;
    private final SecureRandom random = new SecureRandom();

    Sealing(ProofsConfig config) {
        this.password = config.keys().password().toCharArray();
    }

    /** @param of whose secret it is; a seal moved to another's row does not open */
    public String seal(String secret, String of) {
        byte[] head = new byte[SALT + NONCE];
        random.nextBytes(head);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, head, of, secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(head.length + sealed.length)
                        .put(head)
                        .put(sealed)
                        .array());
    }

    /** What was sealed. */
    public String open(String sealed, String of) {
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] head = new byte[SALT + NONCE];
        all.get(head);
        byte[] rest = new byte[all.remaining()];
        all.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, head, of, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] head, String of, byte[] input) {
        try {
            KeySpec stretched = new PBEKeySpec(password, Arrays.copyOf(head, SALT), ROUNDS, KEY_BITS);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(stretched)
                    .getEncoded();
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, head, SALT, NONCE));
            cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("seal of " + of + " does not open: another password?", broken);
        }
    }
}
