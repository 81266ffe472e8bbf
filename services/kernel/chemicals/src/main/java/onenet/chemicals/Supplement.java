package onenet.chemicals;

import java.util.List;

/** What an office has added to an edition that lacks it, lawfully and with its source. A service without such a procedure adds nothing. */
public interface Supplement {

    /** The entries in force that were added to the edition. */
    List<Chemical> to(String edition);
}
