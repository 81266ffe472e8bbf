package onenet.casework.identity;

/** ISO/IEC 7064 MOD 37,36 (GB/T 17710): one check character over digits and capital letters. */
public final class Mod37And36 {
    public static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Mod37And36() {}

    public static char check(CharSequence body) {
        int product = 36;
        for (int i = 0; i < body.length(); i++) {
            int value = ALPHABET.indexOf(body.charAt(i));
            if (value < 0) {
                throw InvalidIdentifier.character("MOD 37,36 body", body.toString(), i);
            }
            int sum = (product + value) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt(Math.floorMod(1 - product, 36));
    }
}
