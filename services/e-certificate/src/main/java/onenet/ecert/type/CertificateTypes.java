package onenet.ecert.type;

import onenet.casework.actor.Matter;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of certificate issued here, read once from every file of {@code contracts/certificates}. */
public final class CertificateTypes {

    static final String FOLDER = "contracts/certificates/";

    private static final String FILE = ".yaml";

    private final Map<String, CertificateType> byCode;
    private final Set<String> events;

    private CertificateTypes(Map<String, CertificateType> byCode) {
        this.byCode = byCode;
        this.events = where(type -> true).flatMap(CertificateType::events).collect(Collectors.toSet());
    }

    /** @throws IllegalStateException that names every fault of every file */
    public static CertificateTypes load(ClassLoader loader) {
        return of(texts(loader), EventContracts.read(loader));
    }

    /** @param texts what the files say, by their names */
    static CertificateTypes of(Map<String, String> texts, EventContracts contracts) {
        List<TypeFault> faults = new ArrayList<>();
        Map<String, CertificateType> byCode = new LinkedHashMap<>();
        texts.forEach((file, text) -> TypeFile.read(file, text, faults).ifPresent(type -> {
            faults.addAll(new TypeRules(file, type, contracts).faults());
            if (byCode.put(type.code(), type) != null) {
                faults.add(new TypeFault(file, "code", "is another file's too: " + type.code()));
            }
        }));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.stream()
                    .map(TypeFault::toString)
                    .collect(Collectors.joining("\n", "the certificate types cannot be used:\n", "")));
        }
        return new CertificateTypes(byCode);
    }

    private static Map<String, String> texts(ClassLoader loader) {
        Map<String, String> texts = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(loader, FOLDER, folder -> texts.putAll(texts(folder)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(FILE)).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    public CertificateType of(String code) {
        return Optional.ofNullable(byCode.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no certificate type " + code));
    }

    /** Some type there is, for a question about a certificate that is none. */
    public CertificateType any() {
        return byCode.values().iterator().next();
    }

    /** The codes of the types of these matters. */
    public Set<String> codesOf(Set<Matter> matters) {
        return where(type -> matters.contains(type.matter()))
                .map(CertificateType::code)
                .collect(Collectors.toSet());
    }

    /** The types a certificate of which is issued on events of this kind. */
    public List<CertificateType> issuedOn(String event) {
        return where(type -> type.event().equals(event)).toList();
    }

    /** The types whose certificates follow events of this kind. */
    public List<CertificateType> following(String event) {
        return where(type -> type.standing()
                        .filter(standing -> standing.event().equals(event))
                        .isPresent())
                .toList();
    }

    /** The types whose certificates are corrected on events of this kind. */
    public List<CertificateType> correctedOn(String event) {
        return where(type -> type.correction()
                        .filter(correction -> correction.event().equals(event))
                        .isPresent())
                .toList();
    }

    /** The types whose rights the law carries on by events of this kind. */
    public List<CertificateType> continuedOn(String event) {
        return where(type -> type.continuation()
                        .filter(continuation -> continuation.event().equals(event))
                        .isPresent())
                .toList();
    }

    /** Where an event of this kind says whose case is at which office. */
    public List<CertificateType.Cases> placing(String event) {
        return where(type -> true)
                .flatMap(type -> type.cases().stream())
                .filter(cases -> cases.events().contains(event))
                .toList();
    }

    /** Every event that any type hangs on. */
    public Set<String> events() {
        return events;
    }

    /** The queues that bring them. */
    public Set<String> queues() {
        return events.stream().map(EventContracts::queueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<CertificateType> where(Predicate<CertificateType> condition) {
        return byCode.values().stream().filter(condition);
    }
}
