package onenet.hazchem.substance;

import onenet.casework.actor.Actor;
import onenet.chemicals.Chemical;
import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Aggregate root: an entry of the national catalogue that an edition's data lack, added with its source; it counts once a second officer has confirmed it. */
@Entity
@DynamicUpdate // what was added is never written again
@Table(name = "chemical_addition")
public class AddedChemical {

    @Id
    private UUID id;

    @Version
    private long version;

    private String edition;

    private String entry;

    private String name;

    @Column(name = "folded_name")
    private String foldedName;

    @JdbcTypeCode(SqlTypes.JSON)
    private ChemicalDetails details;

    private String source;

    private String office;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected AddedChemical() {}

    AddedChemical(String edition, Addition addition, Actor officer, Instant at) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.entry = addition.entry();
        this.name = addition.name();
        this.foldedName = Folding.of(addition.name());
        this.details = addition.details();
        this.source = addition.source();
        this.office = officer.office().orElseThrow();
        this.addedBy = officer.id();
        this.addedAt = at;
    }

    void confirm(Actor officer, Instant at) {
        confirmedBy = officer.id();
        confirmedAt = at;
    }

    /** As the catalogue has it. */
    Chemical asEntry() {
        return details.entry(entry, name);
    }

    public UUID id() {
        return id;
    }

    public String edition() {
        return edition;
    }

    public String entry() {
        return entry;
    }

    public String name() {
        return name;
    }

    public ChemicalDetails details() {
        return details;
    }

    public String source() {
        return source;
    }

    public String office() {
        return office;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
