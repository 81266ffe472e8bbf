package onenet.hazchem.substance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Query: what was added to the catalogue's data, the newest first; the data are one for all offices. */
@ApplicationScoped
public class ListAddedChemicals {

    private final AddedChemicals additions;

    ListAddedChemicals(AddedChemicals additions) {
        this.additions = additions;
    }

    /**
     * @param after the last of the page before; null for the first page
     * @return a page and one line more
     */
    @Transactional
    public List<AddedChemical> handle(UUID after, int limit) {
        return additions.newest(after, limit);
    }
}
