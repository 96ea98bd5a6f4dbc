package io.dragoman.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, made from what the commands say of themselves. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    description = "Prints the manual page of all commands, in the form that man(1) reads.",
    footerHeading = "%nExamples:%n",
    footer = {"  dragoman man | man -l -", "  dragoman man > /usr/local/share/man/man1/dragoman.1"})
final class ManCommand implements Runnable {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  ManCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    if (spec != null) {
      terminal.out().print(new ManPage(spec.root()).text());
    }
  }
}
