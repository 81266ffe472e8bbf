package onenet.simulators.province;

/** Makes the identifier of another certificate: same shape, one serial digit changed. */
final class WrongIdentifier {

    private WrongIdentifier() {}

    static String insteadOf(String code) {
        int place = Math.max(0, code.length() - 7);
        char there = code.charAt(place);
        char other = there == '9' ? '8' : '9';
        return code.substring(0, place) + other + code.substring(place + 1);
    }
}
