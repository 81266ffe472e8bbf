package onenet.oversight.step;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Something that was done with a thing of oversight, by whom and in which words; kept as it was said. */
@Entity(name = "ActStep")
@Immutable
@IdClass(Step.Key.class)
@Table(name = "act_step")
public class Step {

    @Id
    private String about;

    @Id
    private int position;

    private String action;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String office;

    private String words;

    @Column(name = "paper_number")
    private String paperNumber;

    private Instant at;

    protected Step() {}

    /**
     * Which step of which thing.
     *
     * @param about number of the thing
     * @param position 1, 2, 3 …
     */
    public record Key(String about, int position) implements Serializable {}

    /**
     * What was said.
     *
     * @param words empty where nobody spoke
     * @param paperNumber of the paper it was put in; empty where there is none
     */
    public record Said(String words, String paperNumber) {}

    Step(Key key, String action, Actor by, Said said, Instant at) {
        this.about = key.about();
        this.position = key.position();
        this.action = action;
        this.actorId = by.id();
        this.actorName = by.name();
        this.office = by.office().orElse("");
        this.words = said.words();
        this.paperNumber = said.paperNumber();
        this.at = at;
    }

    /** An action of the thing's lifecycle, or how it began. */
    public String action() {
        return action;
    }

    public String actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    /** Code of the office he serves; empty for everybody else. */
    public String office() {
        return office;
    }

    public String words() {
        return words;
    }

    public String paperNumber() {
        return paperNumber;
    }

    public Instant at() {
        return at;
    }
}
