package onenet.casework.identity;

import onenet.casework.identity.InvalidIdentifier.Reason;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * GB 11643 citizen number. The division is not compared with today's list, codes of abolished districts live on;
 * a wrong birth date is told apart from a wrong check. Prints masked, because it is personal data.
 */
public record ResidentId(String value) {
    private static final String NAME = "resident id";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int OLDEST_PLAUSIBLE_AGE = 120;

    public ResidentId {
        birthDate(value);
        char expected = check(value);
        if (value.charAt(17) != expected) {
            throw InvalidIdentifier.check(NAME, Reason.CHECK, 18, expected);
        }
    }

    /** Typed input as of a reference date: nobody is born after it. */
    public static ResidentId parse(String typed, LocalDate today) {
        String id = TypedText.upper(NAME, typed);
        if (birthDate(id).isAfter(today)) {
            throw new InvalidIdentifier(
                    NAME, Reason.FUTURE_DATE, 7, "出生日期晚于今天", NAME + ": the birth date is in the future");
        }
        return new ResidentId(id);
    }

    /** The 18-digit form of a 15-digit number, to find old records only; new cases do not take the old form. */
    public static ResidentId fromOldForm(String old) {
        String plain = TypedText.plain(NAME, old);
        if (plain.length() != 15) {
            throw InvalidIdentifier.length(NAME, "15", plain.length());
        }
        TypedText.requireDigits(NAME, plain, 0, 15);
        String body = plain.substring(0, 6) + "19" + plain.substring(6);
        return new ResidentId(body + check(body));
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** False for a number that is well formed but belongs to nobody alive: a warning, never a rejection. */
    public boolean plausibleOn(LocalDate today) {
        return !birthDate().plusYears(OLDEST_PLAUSIBLE_AGE).isBefore(today);
    }

    public String lastFour() {
        return value.substring(14);
    }

    private static LocalDate birthDate(String id) {
        if (id == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (id.length() == 15) {
            throw new InvalidIdentifier(
                    NAME, Reason.OLD_FORM, 0, "15位旧号码不能用于新申请", NAME + ": the old 15-digit form is not accepted");
        }
        if (id.length() != 18) {
            throw InvalidIdentifier.length(NAME, "18", id.length());
        }
        TypedText.requireDigits(NAME, id, 0, 17);
        TypedText.requireCharacters(NAME, id, "0123456789X");
        try {
            return LocalDate.of(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14));
        } catch (DateTimeException noSuchDay) {
            throw new InvalidIdentifier(NAME, Reason.DATE, 7, "第7至14位不是有效日期", NAME + ": positions 7 to 14 are no date");
        }
    }

    private static int number(String id, int from, int to) {
        return Integer.parseInt(id, from, to, 10);
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    @Override
    public String toString() {
        return value.substring(0, 6) + "********" + lastFour();
    }
}
