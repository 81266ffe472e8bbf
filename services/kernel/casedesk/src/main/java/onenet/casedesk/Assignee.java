package onenet.casedesk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The officer a case is assigned to (经办人): whose it is to carry on, not who alone may act on it.
 *
 * @param id the person, as four eyes know him
 * @param name as he signed in when he was last seen
 * @param since when it became his
 */
@Embeddable
public record Assignee(
        @Column(name = "assigned_to", insertable = false, updatable = false)
        String id,

        @Column(name = "assigned_name", insertable = false, updatable = false)
        String name,

        @Column(name = "assigned_at", insertable = false, updatable = false)
        Instant since) {}
