type RoleNames = {
  kind: "super-admin" | "platform-admin" | "vendor-owner" | "vendor-editor";
  platform: string | null;
  vendor: string | null;
};

/** A role in words, such as `Owner of Wizamart`. */
export function roleText({ kind, platform, vendor }: RoleNames): string {
  switch (kind) {
    case "super-admin":
      return "Super admin of this installation";
    case "platform-admin":
      return `Admin of ${platform}`;
    case "vendor-owner":
      return `Owner of ${vendor}`;
    case "vendor-editor":
      return `Editor of ${vendor}`;
  }
}
