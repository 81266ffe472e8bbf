package onenet.oversight.notification;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The carriers there are, one for each way. */
@Singleton
class Carriers {

    private final Map<Channel, Carrier> byChannel = new EnumMap<>(Channel.class);

    Carriers(@All List<Carrier> all) {
        all.forEach(each -> byChannel.put(each.channel(), each));
    }

    Carrier of(Channel channel) {
        return byChannel.get(channel);
    }
}
