package onenet.oversight.caseboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Use case: something was told of a case; the line is kept and the row reckoned from all lines of the case. Told again it changes nothing. */
@ApplicationScoped
public class KeepLine {

    private final Board board;
    private final Editions editions;

    KeepLine(Board board, Editions editions) {
        this.board = board;
        this.editions = editions;
    }

    @Transactional
    public void handle(Line line) {
        int edition = editions.held();
        if (line.head().isEmpty()) {
            // it moves nothing
            board.keep(line);
            return;
        }
        board.alone(line.about());
        board.keep(line);
        board.standing(line.about()).ifPresent(standing -> board.write(edition, List.of(standing)));
    }
}
