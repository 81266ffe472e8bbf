package onenet.oversight.notification;

import onenet.items.Text;

/** In which language somebody wants to be written to. */
public enum Language {
    ZH {
        @Override
        public String of(Text words) {
            return words.zh();
        }
    },
    EN {
        @Override
        public String of(Text words) {
            return words.en();
        }
    };

    /** The words in this language. */
    public abstract String of(Text words);
}
