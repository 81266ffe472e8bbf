package onenet.proofs.receipt;

import onenet.proofs.ProofsConfig;
import onenet.proofs.signing.ServiceKey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of receipts; writes and signs them. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    private final ServiceKey key;
    private final ProofsConfig config;
    private final ObjectMapper json;

    Receipts(ServiceKey key, ProofsConfig config, ObjectMapper json) {
        this.key = key;
        this.config = config;
        this.json = json;
    }

    /** Signs a use and keeps it, in the running transaction. */
    public Receipt write(Use use, Instant checkedAt) {
        UUID id = UUID.randomUUID();
        Instant expiresAt = checkedAt.plus(config.receiptLife());
        String content = content(id, use, checkedAt, expiresAt);
        Receipt receipt = new Receipt(id, use, checkedAt, expiresAt, content, key.sign(content));
        persist(receipt);
        return receipt;
    }

    /** The latest uses of a holder's evidence, newest first. */
    public List<Receipt> ofHolder(String uscc, Optional<Instant> before, int limit) {
        return (before.isPresent()
                        ? find("holderUscc = ?1 and checkedAt < ?2 order by checkedAt desc, id", uscc, before.get())
                        : find("holderUscc = ?1 order by checkedAt desc, id", uscc))
                .page(0, limit)
                .list();
    }

    private String content(UUID id, Use use, Instant checkedAt, Instant expiresAt) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("receiptId", id.toString());
        content.put("use", use);
        content.put("checkedAt", checkedAt.toString());
        content.put("expiresAt", expiresAt.toString());
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
