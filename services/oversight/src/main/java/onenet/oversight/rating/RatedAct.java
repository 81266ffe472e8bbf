package onenet.oversight.rating;

import onenet.oversight.caseboard.Shown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** The act of service a rating is about, as it was told when it was rated. */
@Embeddable
public class RatedAct {

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "event_type")
    private String type;

    @Enumerated(EnumType.STRING)
    private ServiceChannel channel;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "holder_uscc")
    private String holderUscc;

    private String office;

    private String officer;

    @Column(name = "acted_at")
    private Instant at;

    protected RatedAct() {}

    RatedAct(Shown about, ServiceAct act) {
        this.eventId = act.eventId();
        this.type = act.type();
        this.channel = act.channel();
        this.caseNumber = about.caseNumber();
        this.itemCode = about.itemCode();
        this.holderUscc = about.holderUscc();
        this.office = act.office();
        this.officer = act.officer().orElse(null);
        this.at = act.at();
    }

    public String eventId() {
        return eventId;
    }

    public String type() {
        return type;
    }

    public ServiceChannel channel() {
        return channel;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String itemCode() {
        return itemCode;
    }

    public String holderUscc() {
        return holderUscc;
    }

    /** Code of the office that acted. */
    public String office() {
        return office;
    }

    /** Account of the officer who acted; empty where nobody did. */
    public Optional<String> officer() {
        return Optional.ofNullable(officer);
    }

    public Instant at() {
        return at;
    }
}
