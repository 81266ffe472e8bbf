package onenet.proofs.resolution;

import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.proofitem.Units;
import onenet.proofs.source.ProofSource;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceGates;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The public's words for where a proof stands ({@code contracts/proofs/words.yaml}): from the most exact key to the least. */
@Singleton
public class ProofWords {

    private static final String FIELD = "FIELD.";
    private static final Bilingual NOBODY = new Bilingual("本机关", "this office");

    private final Map<String, Bilingual> words = read();
    private final SourceGates sources;
    private final Units units;

    ProofWords(SourceGates sources, Units units) {
        this.sources = sources;
        this.units = units;
    }

    public Bilingual of(ProofLine line) {
        String state = line.state().name();
        boolean letter = line.state() == ProofState.ASKING && units.byLetter(line.source());
        Bilingual words = Stream.of(
                        letter ? state + ".LETTER" : "",
                        state + "." + line.code(),
                        state + "." + line.outcome().map(Enum::name).orElse(""),
                        state + "." + line.route().name(),
                        state)
                .map(this.words::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Bilingual source = sourceName(line.source());
        return new Bilingual(
                filled(words.zh(), source.zh(), found(line.code()).zh()),
                filled(words.en(), source.en(), found(line.code()).en()));
    }

    /** The name of a source or department. */
    public Bilingual sourceName(String code) {
        Optional<Bilingual> department = units.find(code).map(Units.Unit::name);
        Optional<ProofSource> source = sources.source(code);
        return department.orElseGet(() -> source.map(each -> new Bilingual(each.chinese(), each.english()))
                .orElse(NOBODY));
    }

    private static String filled(String text, String source, String code) {
        return text.replace("{source}", source).replace("{code}", code);
    }

    /** The state of what was found, or the field that differs. */
    private Bilingual found(String code) {
        return Arrays.stream(RecordState.values())
                .filter(state -> state.name().equals(code))
                .findFirst()
                .map(state -> new Bilingual(state.chinese(), state.english()))
                .orElseGet(() -> words.getOrDefault(FIELD + code, new Bilingual(code, code)));
    }

    private static Map<String, Bilingual> read() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("contracts/proofs/words.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
