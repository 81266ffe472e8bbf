package onenet.ecert.issuance;

import java.util.Arrays;

/** The mode of business (经营方式) as it is printed; a mode this version does not know is printed as it was told. */
enum BusinessMode {
    WHOLESALE("批发"),
    RETAIL("零售"),
    WHOLESALE_AND_RETAIL("批发、零售"),
    WAREHOUSING("仓储经营");

    private final String printed;

    BusinessMode(String printed) {
        this.printed = printed;
    }

    static String words(String told) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().equals(told))
                .map(mode -> mode.printed)
                .findFirst()
                .orElse(told);
    }
}
