package onenet.gateway.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;

/** The end of a connection whose sender still sends: our side is shut, his bytes are dropped until he stops or it has been enough. */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be written closes the channel, and the channel tells
final class LingeringClose {

    private static final int LONGEST_TICKS = 30;
    private static final int SILENT_TICKS = 3;
    private static final long MOST_BYTES = 64L << 20;

    private final ChannelHandlerContext context;
    private int ticks;
    private int silent;
    private long bytes;

    LingeringClose(ChannelHandlerContext context) {
        this.context = context;
    }

    void begin() {
        if (context.channel() instanceof DuplexChannel duplex) {
            duplex.shutdownOutput();
        }
        context.channel().config().setAutoRead(true);
    }

    void dropped(int more) {
        silent = 0;
        bytes += more;
        if (bytes > MOST_BYTES) {
            context.close();
        }
    }

    void tick() {
        if (++ticks >= LONGEST_TICKS || ++silent >= SILENT_TICKS) {
            context.close();
        }
    }
}
