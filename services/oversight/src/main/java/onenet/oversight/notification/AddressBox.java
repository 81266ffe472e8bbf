package onenet.oversight.notification;

import onenet.sm.Sm3;
import onenet.sm.Sm4;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** Keeps addresses so that the database alone tells nobody where somebody is written to, and codes so that it tells nobody the code. */
@Singleton
public class AddressBox {

    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    AddressBox(NotificationConfig config) {
        this.key = Sm4.key(bytes(config.secretKey()));
    }

    /** @param contact the row it stands in; in another it cannot be read */
    byte[] sealed(UUID contact, ContactAddress address) {
        return Sm4.encrypt(key, random, bytes(address.value()), bytes(contact.toString()));
    }

    /** An address was sealed with a key this service does not have. */
    static final class SealedOtherwise extends IllegalStateException {

        private static final long serialVersionUID = 1;

        SealedOtherwise(UUID contact) {
            super("contact " + contact + " is sealed with another key");
        }
    }

    /** @throws SealedOtherwise when it was sealed with another key */
    ContactAddress opened(Contact contact) {
        byte[] plain = Sm4.decrypt(key, contact.sealed(), bytes(contact.id().toString()))
                .orElseThrow(() -> new SealedOtherwise(contact.id()));
        return new ContactAddress(contact.channel(), new String(plain, StandardCharsets.UTF_8));
    }

    /** The same for the same address, and no way back. */
    String mark(ContactAddress address) {
        return Sm3.keyedHex(key, address.channel() + "|" + address.value());
    }

    /** Six digits nobody can foresee. */
    String newCode() {
        return String.format("%06d", random.nextInt(CODES));
    }

    String codeMark(UUID contact, String code) {
        return Sm3.keyedHex(key, contact + "|" + code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
