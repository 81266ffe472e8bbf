package onenet.proofs.system;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.system.SystemAccounts.Account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Use case: the owner has a new secret made for his system; the one before is worth nothing any more. It is said this once, kept by the identity
 * provider alone, and no transaction waits for that.
 */
@ApplicationScoped
public class IssueSecret {

    private static final int BYTES = 32;

    private final SystemBook book;
    private final SystemAccounts accounts;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    IssueSecret(SystemBook book, SystemAccounts accounts, AuditTrail audit, InstantSource clock) {
        this.book = book;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A system's name and secret at the identity provider. */
    public record Issued(String clientId, String secret) {}

    /** @throws onenet.problem.Problem OWNER_ONLY, NOT_FOUND, SYSTEM_OVER, SIGN_IN_SILENT */
    public Issued handle(Actor person, UUID id) {
        SystemOwner owner = SystemOwner.spokenForBy(person);
        ConnectedSystem system = QuarkusTransaction.requiringNew().call(() -> find(owner, id));
        requireOpen(system);
        Account account = new Account(system.clientId(), system.name(), secret());
        String registration = accounts.give(account, system.registration());
        requireOpen(QuarkusTransaction.requiringNew().call(() -> enter(person, owner, id, registration)));
        return new Issued(account.clientId(), account.secret());
    }

    private ConnectedSystem enter(Actor person, SystemOwner owner, UUID id, String registration) {
        ConnectedSystem system = find(owner, id);
        // also of one that ended meanwhile: with it the account is closed again
        system.registered(registration);
        system.secretGiven(clock.instant());
        audit.record(person, "IssueSecret", system.owner(), Map.of("system", system.clientId()));
        return system;
    }

    private ConnectedSystem find(SystemOwner owner, UUID id) {
        return book.alone(id, owner).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private void requireOpen(ConnectedSystem system) {
        Instant now = clock.instant();
        if (!system.open(LegalTime.date(now))) {
            throw ProofsProblem.SYSTEM_OVER.raise();
        }
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
