package onenet.proofs.proofitem;

import onenet.casework.LegalTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a proof is founded on. A citation is looked up by number and article, never by its title alone: titles are quoted in several ways.
 *
 * @param repealedOn the first day it no longer stands; null while it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBasis(String title, String number, String article, LegalLevel level, LocalDate repealedOn) {

    /** How high the source stands. Only the first three may found a proof (优化营商环境条例第四十四条). */
    public enum LegalLevel {
        LAW,
        REGULATION,
        STATE_COUNCIL,
        LOCAL_REGULATION,
        RULE;

        public boolean mayFoundAProof() {
            return this == LAW || this == REGULATION || this == STATE_COUNCIL;
        }
    }

    public LegalBasis {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(level, "level");
        if (repealedOn != null && !LegalTime.isOfOurAge(repealedOn)) {
            throw new InvalidProofItem("a day of repeal out of reason");
        }
    }

    public boolean stands(LocalDate day) {
        return repealedOn == null || day.isBefore(repealedOn);
    }

    public boolean is(String otherNumber, String otherArticle) {
        return number.equals(otherNumber) && (otherArticle == null || article.equals(otherArticle));
    }

    public LegalBasis repealed(LocalDate from) {
        return new LegalBasis(title, number, article, level, from);
    }
}
