package onenet.proofs.proofitem;

import java.util.Objects;

/** A text in both languages of the public. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
