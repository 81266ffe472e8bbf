package onenet.proofs.commitment;

import onenet.proofs.proofitem.Bilingual;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A notice and letter of commitment with every element 国办发〔2020〕42号 demands; one that lacks an element cannot exist. */
public record CommitmentTemplate(
        String id, int version, LocalDate from, Bilingual content, Notice notice, Letter letter, CheckPlan check) {

    /** What the office must tell, once and in writing. */
    public record Notice(
            Bilingual duty,
            Bilingual proofContent,
            Bilingual manner,
            Bilingual liability,
            Bilingual checking,
            Bilingual publication) {

        public Notice {
            require(duty, proofContent, manner, liability, checking, publication);
        }

        Stream<Bilingual> parts() {
            return Stream.of(duty, proofContent, manner, liability, checking, publication);
        }
    }

    /** What the applicant must state. */
    public record Letter(
            Bilingual informed, Bilingual meets, Bilingual truthful, Bilingual accepts, Bilingual freeWill) {

        public Letter {
            require(informed, meets, truthful, accepts, freeWill);
        }

        Stream<Bilingual> parts() {
            return Stream.of(informed, meets, truthful, accepts, freeWill);
        }
    }

    /** How and by when it is checked afterwards. */
    public record CheckPlan(Method method, int days, Bilingual standard) {

        public CheckPlan {
            require(method, standard);
        }
    }

    /** Ways of checking. */
    public enum Method {
        PAPER,
        NETWORK,
        ON_SITE,
        PUBLICATION,
        EXEMPT
    }

    public CommitmentTemplate {
        require(id, from, content, notice, letter, check);
    }

    /** The exact text for one case, notice and letter, in both languages. */
    public Bilingual text(Map<String, Bilingual> values) {
        return new Bilingual(joined(values, true), joined(values, false));
    }

    private String joined(Map<String, Bilingual> values, boolean chinese) {
        return Stream.concat(notice.parts(), letter.parts())
                .map(part -> chinese ? part.zh() : part.en())
                .map(part -> filled(part, values, chinese))
                .collect(Collectors.joining("\n"));
    }

    private static String filled(String part, Map<String, Bilingual> values, boolean chinese) {
        String text = part;
        for (Map.Entry<String, Bilingual> value : values.entrySet()) {
            text = text.replace(
                    "{" + value.getKey() + "}",
                    chinese ? value.getValue().zh() : value.getValue().en());
        }
        return text;
    }

    private static void require(Object... elements) {
        for (Object element : elements) {
            Objects.requireNonNull(element, "an element of the commitment is missing");
        }
    }
}
