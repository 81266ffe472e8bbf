package onenet.simulators.source;

/** The check character of a certificate identifier (GB/T 36904: ISO/IEC 7064 MOD 37,36 over the segments without dots). */
final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CheckCharacter() {}

    static char of(String body) {
        int product = 36;
        for (char each : body.toCharArray()) {
            int sum = (product + ALPHABET.indexOf(each)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt(Math.floorMod(1 - product, 36));
    }
}
