package onenet.gateway.wire;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;

/** Netty loads it by name (META-INF/services) once {@link #SWITCH} is set, and lets it begin every connection that is accepted. */
public final class GuardEveryConnection extends ChannelInitializerExtension {

    /** System property, to be set to {@code serviceload} before the first socket opens. */
    public static final String SWITCH = ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY;

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(FramingGuard.NAME, new FramingGuard());
    }
}
