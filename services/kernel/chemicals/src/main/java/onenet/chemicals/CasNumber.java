package onenet.chemicals;

import java.util.regex.Pattern;

/** A number of the Chemical Abstracts Service: 67-56-1. Several entries may share one, and many have none. */
public final class CasNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{2,7}-[0-9]{2}-[0-9]");

    private CasNumber() {}

    /** Whether the text looks like one, whatever its last digit says. */
    public static boolean isFormed(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** Whether the last digit checks the others, weighted 1, 2, 3 … from the right. */
    public static boolean isSound(String number) {
        if (!isFormed(number)) {
            return false;
        }
        int[] digits = number.chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        int last = digits.length - 1;
        int sum = 0;
        int all = 0;
        for (int weight = 1; weight <= last; weight++) {
            sum += weight * digits[last - weight];
            all += digits[last - weight];
        }
        return all > 0 && sum % 10 == digits[last];
    }
}
