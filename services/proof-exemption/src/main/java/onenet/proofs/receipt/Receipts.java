package onenet.proofs.receipt;

import onenet.casework.actor.Actor;
import onenet.proofs.ProofsConfig;
import onenet.proofs.signing.ServiceKey;
import onenet.requests.Cursor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The uses of a holder's evidence, newest first. */
    public List<Receipt> ofHolder(Whose whose, UseQuestion question, int limit) {
        StringBuilder query = new StringBuilder("holderUscc = :uscc");
        Map<String, Object> values = new HashMap<>(Map.of("uscc", whose.uscc()));
        whose.items().ifPresent(items -> {
            query.append(" and itemCode in :items");
            values.put("items", items);
        });
        question.proofId().ifPresent(proof -> {
            query.append(" and proofId = :proof");
            values.put("proof", proof);
        });
        question.text().ifPresent(part -> {
            // marks alone find nothing
            query.append(part.isEmpty() ? " and false = true" : " and locate(:part, foundBy) > 0");
            if (!part.isEmpty()) {
                values.put("part", part);
            }
        });
        question.before().ifPresent(instant -> {
            query.append(" and checkedAt < :before");
            values.put("before", instant);
        });
        question.after().map(id -> seen(whose.uscc(), id)).ifPresent(last -> {
            query.append(" and (checkedAt, id) < (:at, :id)");
            values.put("at", last.checkedAt());
            values.put("id", last.id());
        });
        return find(query.append(" order by checkedAt desc, id desc").toString(), values)
                .page(0, limit)
                .list();
    }

    /** Whether the case it was made for is at the actor's office. */
    boolean atOfficeOf(Actor actor, Receipt receipt) {
        return actor.officeCode()
                .filter(office -> getEntityManager()
                                .createQuery(
                                        "select count(*) from ProofCase where caseReference = :ref and office = :office",
                                        Long.class)
                                .setParameter("ref", receipt.caseReference())
                                .setParameter("office", office)
                                .getSingleResult()
                        > 0)
                .isPresent();
    }

    private Receipt seen(String uscc, UUID id) {
        return findByIdOptional(id)
                .filter(receipt -> receipt.holderUscc().equals(uscc))
                .orElseThrow(Cursor::unknown);
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
