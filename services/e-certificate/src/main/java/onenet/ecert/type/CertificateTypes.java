package onenet.ecert.type;

import onenet.casework.actor.Matter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of certificate issued here, read once from {@code contracts/certificates}. */
public final class CertificateTypes {

    /** The type the service began with; certificates older than the types carry it. */
    public static final String OPERATING_LICENCE = "11100000DEM00009X8001";

    private static final String FOLDER = "contracts/certificates/";

    private final Map<String, CertificateType> byCode = new LinkedHashMap<>();

    public CertificateTypes(List<CertificateType> types) {
        for (CertificateType type : types) {
            if (byCode.put(type.code(), type) != null) {
                throw new IllegalArgumentException("two types " + type.code());
            }
        }
    }

    public static CertificateTypes load(ClassLoader loader) {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new Jdk8Module()).build();
        List<String> files = read(loader, "index.yaml", in -> yaml.readValue(in, new TypeReference<>() {}));
        return new CertificateTypes(files.stream()
                .map(file -> read(loader, file + ".yaml", in -> yaml.readValue(in, CertificateType.class)))
                .toList());
    }

    public CertificateType of(String code) {
        CertificateType type = byCode.get(code);
        if (type == null) {
            throw new IllegalArgumentException("no certificate type " + code);
        }
        return type;
    }

    /** The codes of the types of these matters. */
    public Set<String> codesOf(Set<Matter> matters) {
        return byCode.values().stream()
                .filter(type -> matters.contains(type.matter()))
                .map(CertificateType::code)
                .collect(Collectors.toSet());
    }

    /** The type that is read from data and issued on an event of this kind. */
    public Optional<CertificateType> issuedOn(String event) {
        return byCode.values().stream()
                .filter(type -> type.reading().isPresent() && type.event().equals(event))
                .findFirst();
    }

    /** The type whose certificates follow events of this kind. */
    public Optional<CertificateType> following(String event) {
        return byCode.values().stream()
                .filter(type -> type.standing()
                        .filter(standing -> standing.event().equals(event))
                        .isPresent())
                .findFirst();
    }

    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    private static <T> T read(ClassLoader loader, String file, Reading<T> reading) {
        try (InputStream in = loader.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + " is not on the class path");
            }
            return reading.from(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FOLDER + file, unreadable);
        }
    }
}
