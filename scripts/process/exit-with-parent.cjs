// Loaded into a server before it starts: when the script that started it goes, for whatever reason, the channel
// between them closes and the server ends too. Plain JavaScript, for Node loads it by itself.
process.on("disconnect", () => process.exit(0));
