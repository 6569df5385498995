package cn.hotline.core.topic;

/** The four degrees of a topic, each 0 to 100. */
public record Degrees(int frequency, int breadth, int urgency, int difficulty) {

    /**
     * As the settings weigh the figures. What is counted counts by {@code n / (n + half)}, so that it rises ever slower and
     * never beyond 100; of what is a share the share itself counts. Callers who are too few to be told count for nothing.
     */
    static Degrees of(TopicFigures figures, Window window, TopicSettings settings) {
        TopicSettings.Halves halves = settings.halves(window);
        TopicSettings.Weights weights = settings.weights();
        long orders = figures.orders();
        long callers = figures.callers() == null ? 0 : figures.callers();
        double breadth = weights.callers() * part(callers, halves.callers())
                + (1 - weights.callers()) * part(figures.places(), halves.places());
        double urgency = weights.urgent() * share(figures.urgent(), orders)
                + (1 - weights.urgent()) * share(figures.overdue(), orders);
        double difficulty = weights.returned() * share(figures.returned(), orders)
                + weights.rehandled() * share(figures.rehandled(), orders)
                + weights.dissatisfied() * share(figures.dissatisfied(), figures.judged())
                + weights.recurred() * share(figures.recurred(), orders)
                + weights.lasting() * share(figures.lasting(), orders);
        return new Degrees(
                percent(part(orders, halves.orders())), percent(breadth), percent(urgency), percent(difficulty));
    }

    public int of(Degree degree) {
        return switch (degree) {
            case FREQUENCY -> frequency;
            case BREADTH -> breadth;
            case URGENCY -> urgency;
            case DIFFICULTY -> difficulty;
        };
    }

    private static double part(long counted, int half) {
        return counted / (double) (counted + half);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    private static int percent(double share) {
        return Math.toIntExact(Math.round(100 * share));
    }
}
