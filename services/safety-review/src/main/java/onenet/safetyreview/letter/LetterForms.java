package onenet.safetyreview.letter;

import onenet.casework.identity.LicenceNumberTemplate;
import onenet.safetyreview.law.LetterValidity;
import onenet.safetyreview.law.ReviewKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the letters are numbered and how long they are good: {@code contracts/projects/letters.yaml}. */
public record LetterForms(List<LetterForm> forms) {

    public LetterForms {
        forms = List.copyOf(forms);
    }

    /**
     * The letters of a kind in one office's name.
     *
     * @param years how long they are good while works have not started; null where the rule sets no end
     * @param basis article of that
     */
    public record LetterForm(ReviewKind kind, String office, String template, Integer years, String basis) {

        Optional<LocalDate> lastDay(LocalDate issuedOn) {
            return Optional.ofNullable(years).map(length -> LetterValidity.lastDay(issuedOn, length));
        }

        String number(int year, long serial) {
            return new LicenceNumberTemplate(template).number(year, serial);
        }
    }

    /** An office in whose name no letter can be given. */
    public static final class NoForm extends IllegalStateException {
        NoForm(ReviewKind kind, String office) {
            super("contracts/projects/letters.yaml says nothing of " + kind + " in the name of " + office);
        }
    }

    LetterForm of(ReviewKind kind, String office) {
        return forms.stream()
                .filter(form -> form.kind() == kind && form.office().equals(office))
                .findFirst()
                .orElseThrow(() -> new NoForm(kind, office));
    }
}
