package io.dragoman.examples.cli;

/** The exit codes of the command, as its help lists them. */
final class ExitCode {

  static final int OK = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int NOT_UTF_8 = 4;
  static final int REFUSED = 5;
  static final int UNWRITABLE = 6;
  static final int DEFECT = 70;

  private ExitCode() {}
}
