package onenet.casework.clock;

/** Says what an exclusion rests on: ground, article, notice and the length told in writing. */
final class GroundWords {

    private GroundWords() {}

    static String zh(Exclusion exclusion) {
        return exclusion.ground().zh()
                + exclusion.article().map(article -> "（" + article + "）").orElse("")
                + exclusion.notice().map(notice -> "，通知" + notice).orElse("")
                + (exclusion.toldDays().isPresent()
                        ? "，书面告知" + exclusion.toldDays().getAsInt() + "天"
                        : "");
    }

    static String en(Exclusion exclusion) {
        return exclusion.ground().en()
                + exclusion.article().map(article -> " (" + article + ")").orElse("")
                + exclusion.notice().map(notice -> ", notice " + notice).orElse("")
                + (exclusion.toldDays().isPresent()
                        ? ", told in writing: " + exclusion.toldDays().getAsInt() + " days"
                        : "");
    }
}
