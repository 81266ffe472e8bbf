package onenet.access;

import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.AuthorityTable;
import onenet.casework.authority.InvalidAuthority;
import onenet.casework.authority.Office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * This service's copy of who holds which power, and its only source of it. Powers are given, recalled, suspended and renewed in oversight; until a version is
 * heard from there, the lines of {@code contracts/authority} hold. Ask for {@link #now} at each question: a version heard meanwhile holds from then on.
 */
@ApplicationScoped
public class Powers {

    private static final Logger LOG = Logger.getLogger(Powers.class);

    private final AuthorityTable seed;
    private final AuthorityRegister begun;
    private final PowersCopy copy;
    private volatile Held held;

    @Inject
    Powers(AuthoritySeed seed, PowersCopy copy) {
        this(seed.table(), copy);
    }

    private Powers(AuthorityTable table, PowersCopy copy) {
        this.seed = table;
        this.begun = AuthorityRegister.of(table);
        this.copy = copy;
        this.held = new Held(Optional.empty(), begun);
    }

    /** A register that hears of nothing: for rules that are asked without a running service. */
    public static Powers of(AuthorityTable table) {
        return new Powers(table, new PowersCopy.Empty());
    }

    private record Held(Optional<PowersCopy.Mark> mark, AuthorityRegister register) {}

    /**
     * Which version of the register this service goes by.
     *
     * @param number 0 while it is the seed's
     * @param heardAt when it came; empty while it is the seed's
     */
    public record Version(long number, Optional<Instant> heardAt) {}

    /** The register as it is known at this moment; it answers for the past and for what is planned alike. */
    public AuthorityRegister now() {
        Optional<PowersCopy.Mark> mark = copy.mark();
        Held known = held;
        // not "newer than": a transaction that was taken back leaves an older one behind
        if (!known.mark().equals(mark)) {
            known = new Held(mark, mark.map(copy::told).map(this::lawful).orElse(begun));
            held = known;
        }
        return known.register();
    }

    /** An office of the city; no instrument makes or ends one. */
    public Optional<Office> office(String code) {
        return begun.office(code);
    }

    public Collection<Office> offices() {
        return begun.offices();
    }

    /** How fresh this service's knowledge is. */
    public Version version() {
        return copy.mark()
                .map(mark -> new Version(mark.version(), Optional.of(mark.heardAt())))
                .orElseGet(() -> new Version(0, Optional.empty()));
    }

    /** Offices, towns and what the law keeps back, with the lines the register began with. */
    public AuthorityTable seed() {
        return seed;
    }

    /** Takes in what oversight told; an older version, or the same once more, changes nothing. */
    void hear(JsonNode data) {
        try {
            keep(copy.read(data.toString()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a register of powers: " + data, unreadable);
        }
    }

    /**
     * The same within the transaction of the service that owns the register.
     *
     * @throws onenet.casework.authority.InvalidAuthority for lines the law does not allow: they replace nothing
     */
    public void keep(PowersChange change) {
        register(change);
        copy.keep(change);
    }

    /** What was lawful when it was heard and is not by a newer seed: the last register stands, and somebody is called. */
    private AuthorityRegister lawful(PowersChange change) {
        try {
            return register(change);
        } catch (InvalidAuthority against) {
            LOG.errorf(against, "ALARM powers of version %d are not lawful by contracts/authority", change.version());
            return held.register();
        }
    }

    /** A line of the seed that was told of never, because it is newer, holds beside those that were. */
    private AuthorityRegister register(PowersChange change) {
        Set<String> told = change.lines().stream().map(AuthorityGrant::id).collect(Collectors.toSet());
        List<AuthorityGrant> lines = Stream.concat(
                        seed.grants().stream().filter(line -> !told.contains(line.id())), change.lines().stream())
                .toList();
        return AuthorityRegister.of(seed.withGrants(lines));
    }
}
