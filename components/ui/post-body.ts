type Posting = {
  body: XMLHttpRequestBodyInit;
  /** Called with how much has arrived, from 0 to 1. */
  onProgress: (share: number) => void;
};

/** Sends something large to a route of the server. By XMLHttpRequest: fetch tells nothing of the way there. */
export function postBody(address: string, { body, onProgress }: Posting): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onloadend = () => resolve({ status: request.status, text: request.responseText });
    request.send(body);
  });
}
