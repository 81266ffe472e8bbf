package onenet.oversight.caseboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Use case: something was told of a case; the line is kept and the row reckoned from all lines of the case. Told again it changes nothing. */
@ApplicationScoped
public class KeepLine {

    private final Board board;
    private final Editions editions;

    KeepLine(Board board, Editions editions) {
        this.board = board;
        this.editions = editions;
    }

    /** @return how the case stands now; empty where the line has no head, and moves nothing */
    @Transactional
    public Optional<Standing> handle(Line line) {
        int edition = editions.held();
        if (line.head().isEmpty()) {
            board.keep(line);
            return Optional.empty();
        }
        board.alone(line.about());
        board.keep(line);
        Optional<Standing> stands = board.standing(line.about());
        stands.ifPresent(standing -> board.write(edition, List.of(standing)));
        return stands;
    }
}
