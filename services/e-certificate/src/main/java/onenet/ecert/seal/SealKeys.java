package onenet.ecert.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key store: a directory with one key and one seal per office, and the trust list.
 *
 * <pre>
 * offices/&lt;code&gt;.key   private key (encrypted PKCS#8, PEM)   offices/&lt;code&gt;.cer   signer certificate (DER)
 * offices/&lt;code&gt;.esl   the seal (DER, SES v4)
 * trust/*.cer            authorities believed                  trust/revoked.txt     revoked seal ids and certificate serials, one a line
 * authority.* maker.*    demonstration only
 * </pre>
 *
 * A directory that already holds the offices' files is used as it is; production mounts its own.
 */
public final class SealKeys {

    private final Map<String, OfficeSeal> offices = new HashMap<>();
    private final TrustList trust;

    private SealKeys(Path directory, char[] password, Collection<SealOwner> owners) {
        Map<String, SealOwner> seals = new HashMap<>();
        for (SealOwner owner : owners) {
            OfficeSeal seal = read(directory.resolve("offices"), password, owner);
            offices.put(owner.officeCode(), seal);
            seals.put(seal.seal().content().sealId(), owner);
        }
        Set<String> revoked = revoked(directory.resolve("trust").resolve("revoked.txt"));
        this.trust = new TrustList(authorities(directory.resolve("trust")), seals, revoked, revoked);
    }

    /** Opens the directory; what is missing is made when {@code makeDemoSeals} allows it, otherwise the start fails. */
    public static SealKeys open(
            Path directory, char[] password, Collection<SealOwner> owners, boolean makeDemoSeals, Instant now) {
        if (makeDemoSeals) {
            makeMissing(directory, owners, new DemoSealMaking(directory, password, now));
        }
        return new SealKeys(directory, password, owners);
    }

    public Optional<OfficeSeal> of(String officeCode) {
        return Optional.ofNullable(offices.get(officeCode));
    }

    public TrustList trust() {
        return trust;
    }

    private static void makeMissing(Path directory, Collection<SealOwner> owners, DemoSealMaking making) {
        if (!KeyFile.exists(directory, DemoSealMaking.AUTHORITY)) {
            making.makeAuthority();
        }
        Path offices = directory.resolve("offices");
        owners.stream()
                .filter(owner -> !KeyFile.exists(offices, owner.officeCode())
                        || !Files.exists(offices.resolve(owner.officeCode() + ".esl")))
                .forEach(making::makeSeal);
    }

    private static OfficeSeal read(Path offices, char[] password, SealOwner owner) {
        KeyFile signer = KeyFile.read(offices, owner.officeCode(), password);
        SesSeal seal = SesSeal.parse(bytes(offices.resolve(owner.officeCode() + ".esl")));
        return new OfficeSeal(owner, seal, signer.certificate(), signer.key());
    }

    private static List<Sm2Certificate> authorities(Path trust) {
        List<Sm2Certificate> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(trust)) {
            files.filter(file -> file.toString().endsWith(".cer"))
                    .sorted()
                    .forEach(file -> found.add(Sm2Certificate.parse(bytes(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> revoked(Path file) {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
