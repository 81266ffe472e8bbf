package onenet.oversight.exchange;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.feed.Followed;

import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Whose supervision orders are whose: every one the supervision's, those of its cases an office's, none an enterprise's. */
@Singleton
public class FollowedOrders implements Followed {

    @Override
    public Stream<Things> seenBy(Actor actor) {
        if (actor.overseesTheCity()) {
            return Stream.of(orders(Conditions.none()));
        }
        return actor.office().stream()
                .map(code -> orders(Conditions.none().and("office = :office").with("office", code)));
    }

    private static Things orders(Conditions where) {
        return new Things("(e.data ->> 'orderNumber')", "order_number", "supervision_order", where);
    }
}
