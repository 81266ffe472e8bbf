package onenet.safetyreview.expert;

import java.time.LocalDate;

/**
 * A tie an expert declared himself; the register keeps it, and no draw for that enterprise can reach him.
 *
 * @param uscc of the enterprise he is tied to
 * @param reason in his words
 * @param declaredOn day he declared it
 */
public record Interest(String uscc, String reason, LocalDate declaredOn) {}
